package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Mark;
import io.github.gongkai.model.MenuItem;
import io.github.gongkai.model.Value;
import io.github.gongkai.parallel.Workers;
import java.util.ArrayList;
import java.util.List;

/** Follows every link of every published text and of the menu. */
final class LinkChecker {

    static final RuleInfo BROKEN = RuleInfo.error(
                    "link.broken", "站内链接和锚点都能到达", "links within the site and their anchors lead somewhere")
            .implementing("R-LINK-1");

    private final Atlas atlas;
    private final LinkResolver resolver;

    LinkChecker(Atlas atlas, LinkResolver resolver) {
        this.atlas = atlas;
        this.resolver = resolver;
    }

    List<Diagnostic> check(Workers workers) {
        List<Diagnostic> findings = new ArrayList<>();
        workers.map(atlas.published(), this::check).forEach(findings::addAll);
        for (MenuItem item : atlas.site().config().navigation()) {
            if (!item.to().matches("https?://.*") && resolver.menu(item.to()) == null) {
                findings.add(BROKEN.at(
                        item.at(),
                        new Text(
                                "导航“" + item.label() + "”指向的“" + item.to() + "”不存在",
                                "the menu item \"" + item.label() + "\" leads to nothing"),
                        new Text("改为存在的站内地址，例如 /documents/", "use an address of the site, such as /documents/")));
            }
        }
        Mark mark = atlas.site().config().partyGovernmentMark();
        String image = mark == null ? null : mark.image();
        if (mark != null && image != null && (!image.startsWith("/") || resolver.menu(image) == null)) {
            findings.add(BROKEN.at(
                    mark.at(),
                    new Text("党政机关标识的图片“" + image + "”不存在", "there is no picture \"" + image + "\""),
                    new Text(
                            "把图片放在 theme/assets/mark.png，写成 /assets/mark.png",
                            "put the picture into theme/assets/mark.png and write /assets/mark.png")));
        }
        return findings;
    }

    private List<Diagnostic> check(Entry entry) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Body.Piece piece : entry.body().pieces()) {
            if (piece instanceof Body.Target target
                    && resolver.resolve(entry, target.address()) instanceof LinkResolver.Broken broken) {
                findings.add(BROKEN.at(target.at(), broken.message(), broken.hint()));
            }
        }
        fields(entry.fields(), atlas.columns().schema(entry).fields(), findings);
        return findings;
    }

    private void fields(Fields fields, List<FieldSpec> specs, List<Diagnostic> findings) {
        for (FieldSpec spec : specs) {
            fields.groups(spec.name()).forEach(group -> fields(group, spec.fields(), findings));
            if (spec.type() == FieldType.LINK) {
                fields.values(spec.name()).forEach(placed -> {
                    if (placed.value() instanceof Value.Text text
                            && resolver.target(text.text()) instanceof LinkResolver.Broken broken) {
                        findings.add(BROKEN.at(placed.at(), broken.message(), broken.hint()));
                    }
                });
            }
        }
    }
}
