package io.github.gongkai.column;

import java.util.List;
import java.util.ServiceLoader;

/** Brings columns. Found by {@link ServiceLoader}: a jar names its provider in {@code META-INF/services}. */
public interface ColumnProvider {

    /** The columns, in the order they are to stand in menus. */
    default List<Column> columns() {
        return List.of();
    }

    /** Pages over several columns. */
    default List<SitePages> sitePages() {
        return List.of();
    }

    /** Every column provider the class loader knows: that of the product first, others by their names. */
    static List<ColumnProvider> find(ClassLoader loader) {
        String own = ColumnProvider.class.getPackageName().substring(0, "io.github.gongkai".length()) + ".";
        return ServiceLoader.load(ColumnProvider.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> {
                    boolean aOwn = a.getClass().getName().startsWith(own);
                    boolean bOwn = b.getClass().getName().startsWith(own);
                    return aOwn == bOwn
                            ? a.getClass().getName().compareTo(b.getClass().getName())
                            : aOwn ? -1 : 1;
                })
                .toList();
    }
}
