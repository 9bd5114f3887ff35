package io.github.gongkai.pages;

import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what an address in the text of an entry leads to. */
final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("(.+)\\.(md|yaml|yml|ad|adoc|asciidoc)");

    /** What an address leads to. */
    sealed interface Target {}

    /** Somewhere else; the address as it stands. */
    record Outside(String address) implements Target {}

    /** A page or file of this site; {@code suffix} is empty or a query, a fragment or both. */
    record Inside(String address, String suffix) implements Target {}

    /** Nowhere. */
    record Broken(Text message, Text hint) implements Target {}

    private final Atlas atlas;
    private final Set<String> addresses;

    /** @param addresses every address of the plan */
    LinkResolver(Atlas atlas, Set<String> addresses) {
        this.atlas = atlas;
        this.addresses = addresses;
    }

    /** Resolves {@code address} as written in the text of {@code in}; relative ones begin at the folder of its file. */
    Target resolve(Entry in, String address) {
        if (SCHEME.matcher(address).matches()) {
            return new Outside(address);
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String whole = hash < 0 ? address : address.substring(0, hash);
        int question = whole.indexOf('?');
        String path = question < 0 ? whole : whole.substring(0, question);
        if (path.isEmpty()) {
            return entry(in, fragment);
        }
        String normal = Address.normalize(path.startsWith("/") ? path.substring(1) : Address.folder(in.id()) + path);
        if (normal == null) {
            return new Broken(
                    new Text("链接“" + address + "”超出了站点范围", "the link \"" + address + "\" leaves the site"),
                    new Text("使用站点内的地址", "use an address within the site"));
        }
        Target found = find(normal, fragment, address);
        return question >= 0 && found instanceof Inside inside
                ? new Inside(inside.address(), Address.encodeQuery(whole.substring(question)) + inside.suffix())
                : found;
    }

    /** Resolves an address from the root of the site, the id of an entry or a column, or an absolute address. */
    Target target(String written) {
        if (SCHEME.matcher(written).matches()) {
            return new Outside(written);
        }
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String normal = Address.normalize(path.startsWith("/") ? path.substring(1) : path);
        return find(
                normal == null || path.isEmpty() ? "../" + path : normal,
                hash < 0 ? "" : written.substring(hash + 1),
                written);
    }

    /** The address of the site a menu item leads to, or null where there is none. */
    @Nullable
    String menu(String to) {
        String path = Address.normalize(to.startsWith("/") ? to.substring(1) : to);
        return path != null && find(path, "", to) instanceof Inside inside ? inside.address() : null;
    }

    private Target find(String path, String fragment, String written) {
        var source = SOURCE.matcher(path);
        Entry entry = atlas.index().byId(source.matches() ? source.group(1) : path);
        if (entry != null) {
            return atlas.index().isPublished(entry) ? entry(entry, fragment) : withheld(written);
        }
        Attachment attachment = atlas.attachment(path);
        if (attachment != null) {
            return new Inside(attachment.address(), "");
        }
        String page = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        for (String candidate : new String[] {page, page + "/index.html"}) {
            if (addresses.contains(candidate)) {
                Entry at = atlas.at(candidate);
                return at != null
                        ? entry(at, fragment)
                        : new Inside(candidate, fragment.isEmpty() ? "" : "#" + Address.encode(fragment));
            }
        }
        if (path.endsWith(".html") && atlas.index().byId(path.substring(0, path.length() - 5)) != null) {
            return withheld(written);
        }
        return new Broken(
                new Text("链接“" + written + "”指向的页面或文件不存在", "the link \"" + written + "\" leads to nothing"),
                new Text(
                        "核对路径；附件放在与条目同名的文件夹中", "check the path; attachments lie in the folder named like their entry"));
    }

    private static Target withheld(String written) {
        return new Broken(
                new Text(
                        "链接“" + written + "”指向的条目没有公开",
                        "the link \"" + written + "\" leads to an entry that is not published"),
                new Text("等它公开后再链接，或去掉链接", "link to it once it is published, or remove the link"));
    }

    private Target entry(Entry entry, String fragment) {
        String row = atlas.rows(entry).stream()
                .map(table -> table.addressOf(fragment))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (row != null) {
            return new Inside(row.substring(0, row.indexOf('#')), "#" + Address.encode(fragment));
        }
        if (fragment.isEmpty() || entry.body().anchors().contains(fragment)) {
            return new Inside(entry.address(), fragment.isEmpty() ? "" : "#" + Address.encode(fragment));
        }
        return new Broken(
                new Text(
                        "“" + entry.title() + "”中没有“#" + fragment + "”这个位置",
                        "\"" + entry.title() + "\" has no anchor #" + fragment),
                new Text(
                        "条文用 #tiao-12，章用 #zhang-3，其他标题用标题文字",
                        "use #tiao-12 for articles, #zhang-3 for chapters, the words of other headings"));
    }
}
