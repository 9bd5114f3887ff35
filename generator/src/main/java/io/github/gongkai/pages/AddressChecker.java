package io.github.gongkai.pages;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Moved;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sees to it that no two things of a site have one address, also on disks that do not tell A from a. */
final class AddressChecker {

    static final RuleInfo DUPLICATE = RuleInfo.error(
                    "address.duplicate", "每个网址只对应一个页面或文件", "an address belongs to one page or file")
            .asEssential();

    private final Map<String, Entry> byPath;
    private final List<Moved> moved;

    /** By identity. */
    private final Set<Object> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    AddressChecker(Atlas atlas) {
        moved = atlas.site().moved();
        byPath = atlas.published().stream().collect(Collectors.toMap(Entry::path, Function.identity()));
    }

    List<Diagnostic> check(List<Page> pages, List<Attachment> attachments, List<String> assets) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        assets.forEach(asset -> taken.put(key(asset), "theme/" + asset));
        pages.stream()
                .sorted(Comparator.comparingInt(this::claimOf))
                .forEach(page -> claim(page, page.address(), page.source(), at(page), taken, findings));
        for (Attachment attachment : attachments) {
            Location at = Location.startOf(attachment.path());
            claim(attachment, attachment.address(), attachment.path(), at, taken, findings);
        }
        checkFolders(pages, attachments, assets, findings);
        return findings;
    }

    /** Who has the better claim to an address: lists and feeds, then entries by their path, by their slug, old addresses. */
    private int claimOf(Page page) {
        Entry entry = byPath.get(page.source());
        if (entry == null) {
            return page.template().startsWith("redirect.") ? 3 : 0;
        }
        if (!page.address().equals(entry.address())) {
            return 3;
        }
        return page.address().equals(entry.id() + ".html") ? 1 : 2;
    }

    /** Whether a page or attachment that was checked may keep its address; builds that go on in spite of findings ask. */
    boolean keeps(Object pageOrAttachment) {
        return !refused.contains(pageOrAttachment);
    }

    /** A file cannot be a folder too: an alias /a.html/ beside the page a.html. */
    private void checkFolders(
            List<Page> pages, List<Attachment> attachments, List<String> assets, List<Diagnostic> findings) {
        Set<String> files = new HashSet<>();
        assets.forEach(asset -> files.add(key(asset)));
        pages.forEach(page -> files.add(key(page.address())));
        attachments.forEach(attachment -> files.add(key(attachment.address())));
        for (Page page : pages) {
            folderTaken(page.address(), files).ifPresent(folder -> {
                findings.add(taken(folder, folder, at(page)));
                refused.add(page);
            });
        }
        for (Attachment attachment : attachments) {
            folderTaken(attachment.address(), files).ifPresent(folder -> {
                findings.add(taken(folder, folder, Location.startOf(attachment.path())));
                refused.add(attachment);
            });
        }
    }

    private static Optional<String> folderTaken(String address, Set<String> files) {
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            if (files.contains(key(address.substring(0, slash)))) {
                return Optional.of(address.substring(0, slash));
            }
        }
        return Optional.empty();
    }

    private void claim(
            Object what,
            String address,
            String source,
            Location at,
            Map<String, String> taken,
            List<Diagnostic> findings) {
        String other = taken.putIfAbsent(key(address), source);
        if (other != null) {
            findings.add(taken(address, other, at));
            refused.add(what);
        }
    }

    static Diagnostic taken(String address, String by, Location at) {
        return DUPLICATE.at(
                at,
                new Text("网址“/" + address + "”已被 " + by + " 使用", "the address /" + address + " is taken by " + by),
                new Text("改文件名，或用 slug 换一个网址", "rename the file, or give another slug"));
    }

    private Location at(Page page) {
        Entry entry = byPath.get(page.source());
        if (entry == null) {
            return moved.stream()
                    .filter(old -> leadsTo(old.from(), page))
                    .map(Moved::at)
                    .findFirst()
                    .orElse(Location.startOf(page.source()));
        }
        return page.address().equals(entry.address())
                ? entry.fields().at("slug")
                : entry.fields()
                        .values("aliases")
                        .filter(placed -> placed.value() instanceof Value.Text alias && leadsTo(alias.text(), page))
                        .map(Value.Placed::at)
                        .findFirst()
                        .orElse(entry.fields().at("aliases"));
    }

    /** Whether {@code page} stands at an old address as its author wrote it. */
    private static boolean leadsTo(String old, Page page) {
        String path = Address.normalize(old.substring(1));
        return page.address().equals(path) || page.address().equals(path + "index.html");
    }

    private static String key(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
