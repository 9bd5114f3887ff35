package io.github.gongkai.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the site: from its root, with {@code /} between parts and none in front, not percent-encoded, such as
 * {@code documents/2022/16.html}.
 */
final class Address {

    private static final String UNRESERVED = "-._~!$'()*+,;=:@/";

    private Address() {}

    /** Whether an address is that of a page of another site; it is finished then. */
    static boolean isOutside(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The way from one page to another, percent-encoded: {@code ../../notices/index.html}. */
    static String relative(String from, String to) {
        if (isOutside(to)) {
            return to;
        }
        int common = 0;
        int shorter = Math.min(from.length(), to.length());
        for (int i = 0; i < shorter && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        String up = "../".repeat((int)
                from.substring(common).chars().filter(c -> c == '/').count());
        String down = encode(to.substring(common));
        return up.isEmpty() && down.indexOf(':') >= 0 ? "./" + down : up + down;
    }

    /** The way from a page to the root of the site: empty, or ending in a slash. */
    static String root(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }

    /** The absolute address of a page; that of a folder where the page is its index. */
    static String absolute(String baseUrl, String address) {
        if (isOutside(address)) {
            return address;
        }
        String folder = address.equals("index.html") || address.endsWith("/index.html")
                ? address.substring(0, address.length() - "index.html".length())
                : address;
        return baseUrl + "/" + encode(folder);
    }

    /** Percent-encodes what may not stand in the path of an address (RFC 3986). */
    static String encode(String path) {
        StringBuilder encoded = null;
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            int width = Character.charCount(c);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (!plain && encoded == null) {
                encoded = new StringBuilder(path.length() * 3).append(path, 0, i);
            }
            if (encoded != null) {
                if (plain) {
                    encoded.append((char) c);
                } else {
                    for (byte b : path.substring(i, i + width).getBytes(StandardCharsets.UTF_8)) {
                        encoded.append('%')
                                .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
                                .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                    }
                }
            }
            i += width;
        }
        return encoded == null ? path : encoded.toString();
    }

    /** A query with its question mark, percent-encoded where it must be. */
    static String encodeQuery(String query) {
        return "?" + encode(query.substring(1)).replace("%26", "&");
    }

    /** The folder of a path, with its trailing slash; empty for the root. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** A path with {@code .} and {@code ..} worked out, or null where it leaves the root. */
    static @Nullable String normalize(String path) {
        ArrayDeque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        return path.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined;
    }
}
