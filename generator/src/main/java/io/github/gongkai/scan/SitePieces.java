package io.github.gongkai.scan;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.MenuItem;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.SiteConfig;
import io.github.gongkai.model.Unit;
import io.github.gongkai.scan.Piece.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is published and belongs to no entry of the site: site.yaml, the registers, entries of other sites. */
final class SitePieces {

    private static final Location CONFIG = Location.startOf("site.yaml");

    private final Consumer<Piece> pieces;

    SitePieces(Consumer<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Every piece, in no order that means anything. */
    void read(CheckContext context) {
        Site site = context.site();
        config(site.config());
        site.units().forEach(this::unit);
        Map<String, RegisterSpec> registers = new LinkedHashMap<>();
        for (Columns.Registered column : context.columns().all()) {
            column.column().registers().forEach(register -> registers.putIfAbsent(register.name(), register));
        }
        registers.values().forEach(register -> site.register(register.name()).forEach(row -> register(register, row)));
        site.imported().forEach(imported -> imported(imported, context.columns()));
    }

    private void config(SiteConfig config) {
        piece("name", "名称", config.name(), false, CONFIG);
        piece("organisation", "主办单位", config.organisation(), false, CONFIG);
        piece("undertaker", "承办单位", config.undertaker(), false, CONFIG);
        piece("contact", "联系方式", config.contact(), true, CONFIG);
        for (MenuItem item : config.navigation()) {
            piece("navigation", "导航", item.label(), false, item.at());
        }
    }

    private void unit(Unit unit) {
        piece("name", "名称", unit.name(), false, unit.at());
        piece("contact", "电话", unit.contact(), true, unit.at());
        piece("fax", "传真", unit.fax(), true, unit.at());
        piece("mail", "电子邮箱", unit.mail(), true, unit.at());
        piece("address", "办公地址", unit.address(), true, unit.at());
        piece("hours", "办公时间", unit.hours(), false, unit.at());
        piece("head", "负责人", unit.head(), false, unit.at());
        Unit.Officers officers = unit.officers();
        if (officers != null) {
            piece("officers", "专职人员", officers.attribute(), false, officers.at());
            piece("officers", "专职人员", officers.requests(), false, officers.at());
        }
    }

    private void register(RegisterSpec register, Fields row) {
        FieldPieces fields = new FieldPieces(null, pieces);
        register.fields().forEach(spec -> fields.read(Part.FIELD, row, spec));
    }

    private void imported(Imported imported, Columns columns) {
        Entry entry = imported.entry();
        FieldPieces fields = new FieldPieces(null, pieces);
        for (FieldSpec spec : columns.schema(entry).fields()) {
            fields.read(spec.name().equals("title") ? Part.TITLE : Part.FIELD, entry.fields(), spec);
        }
    }

    private void piece(String field, String label, @Nullable String words, boolean contact, Location at) {
        if (words != null) {
            pieces.accept(new Piece(Part.FIELD, null, field, label, 0, contact, "", words, offset -> at));
        }
    }
}
