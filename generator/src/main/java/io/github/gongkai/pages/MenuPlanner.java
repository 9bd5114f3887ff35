package io.github.gongkai.pages;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.SiteConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans the main menu and the links at the foot of a page. A site that names no menu gets the skeleton every disclosure
 * platform has (国办公开办函〔2019〕61号), in its order, then its other columns.
 */
final class MenuPlanner {

    /** Folders of columns and addresses of pages, in the order of the skeleton. */
    private static final List<String> SKELETON = List.of(
            "guide/index.html",
            "rules/index.html",
            "platform/statutory.html",
            "annual-reports/index.html",
            "requests/index.html",
            "documents/index.html");

    private final SiteConfig config;
    private final List<Schema> listed;
    private final List<Entrance> entrances;

    /** @param listed columns that have a list with something on it */
    MenuPlanner(SiteConfig config, List<Schema> listed, List<Entrance> entrances) {
        this.config = config;
        this.listed = listed;
        this.entrances = entrances;
    }

    List<Frames.Stop> menu() {
        List<Frames.Stop> items = new ArrayList<>();
        items.add(new Frames.Stop("首页", "index.html"));
        if (config.navigation().isEmpty()) {
            Stream<Frames.Stop> columns = listed.stream()
                    .filter(Schema::menu)
                    .map(schema -> new Frames.Stop(schema.label(), schema.id() + "/index.html"));
            Stream.concat(entrances(Entrance.Place.MENU), columns)
                    .sorted(Comparator.comparingInt(MenuPlanner::place))
                    .forEach(items::add);
        } else {
            config.navigation().forEach(item -> items.add(new Frames.Stop(item.label(), item.to())));
        }
        return List.copyOf(items);
    }

    List<Frames.Stop> footer() {
        return entrances(Entrance.Place.FOOTER).toList();
    }

    private Stream<Frames.Stop> entrances(Entrance.Place place) {
        return entrances.stream()
                .filter(entrance -> entrance.places().contains(place))
                .map(entrance -> new Frames.Stop(entrance.label(), entrance.address()));
    }

    private static int place(Frames.Stop stop) {
        int place = SKELETON.indexOf(stop.address());
        return place < 0 ? SKELETON.size() : place;
    }
}
