package io.github.gongkai.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The custom properties of a style sheet in one mode of display: dark, high contrast, both.
 *
 * @param mode the conditions under which it holds, such as {@code [data-mode~="dark"]}; empty for the plain one
 */
record Palette(String mode, Map<String, String> tokens) {

    private static final Pattern CONDITION = Pattern.compile("\\[[^\\]]*\\]|\\.[\\w-]+|:not\\([^)]*\\)");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,\\s*([^)]*))?\\)");

    /** Every mode the root of the page can be in. What is printed is left out: paper is white. */
    static List<Palette> of(List<StyleSheet.Rule> rules) {
        List<Map.Entry<Set<String>, Map<String, String>>> layers = new ArrayList<>();
        for (StyleSheet.Rule rule : rules) {
            Map<String, String> own = new HashMap<>(rule.declarations());
            own.keySet().removeIf(name -> !name.startsWith("--"));
            if (own.isEmpty() || rule.media().contains("print")) {
                continue;
            }
            for (String selector : rule.selectors()) {
                if (!selector.matches(".*[\\s>+~].*") || selector.startsWith("[")) {
                    layers.add(Map.entry(conditions(rule.media(), selector), own));
                }
            }
        }
        Map<Set<String>, Palette> modes = new HashMap<>();
        layers.add(0, Map.entry(Set.of(), Map.of()));
        for (Map.Entry<Set<String>, Map<String, String>> layer : layers) {
            Map<String, String> tokens = new HashMap<>();
            // Fewer conditions first, as the cascade has it; the sort keeps the order of the file.
            layers.stream()
                    .filter(other -> layer.getKey().containsAll(other.getKey()))
                    .sorted((a, b) ->
                            Integer.compare(a.getKey().size(), b.getKey().size()))
                    .forEach(other -> tokens.putAll(other.getValue()));
            modes.put(layer.getKey(), new Palette(String.join("", layer.getKey()), tokens));
        }
        return List.copyOf(new TreeMap<>(Map.copyOf(byName(modes))).values());
    }

    private static Map<String, Palette> byName(Map<Set<String>, Palette> modes) {
        Map<String, Palette> named = new HashMap<>();
        modes.values().forEach(palette -> named.put(palette.mode(), palette));
        return named;
    }

    private static Set<String> conditions(String media, String selector) {
        Set<String> conditions = new TreeSet<>();
        Matcher matcher = CONDITION.matcher(selector);
        while (matcher.find()) {
            conditions.add(matcher.group());
        }
        if (!media.isEmpty()) {
            conditions.add(media);
        }
        return conditions;
    }

    /** The colour a value means here; null where it is none, or not opaque. */
    @Nullable
    Colour colour(String value) {
        String rest = value;
        for (int depth = 0; depth < 8; depth++) {
            Matcher variable = VARIABLE.matcher(rest);
            if (!variable.find()) {
                return Colour.of(rest);
            }
            String fallback = variable.group(2) == null ? "" : variable.group(2);
            rest = variable.replaceFirst(Matcher.quoteReplacement(tokens.getOrDefault(variable.group(1), fallback)));
        }
        return null;
    }
}
