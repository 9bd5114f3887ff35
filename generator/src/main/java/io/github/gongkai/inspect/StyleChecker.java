package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets of a theme: contrast, focus, size of targets. What is judged is what one rule says by itself, with
 * the custom properties of each mode; which ground an element has from others only a browser can tell.
 */
final class StyleChecker {

    /** WCAG 2.2, 1.4.3. */
    private static final double TEXT_CONTRAST = 4.5;

    /** WCAG 2.2, 1.4.11. */
    private static final double FOCUS_CONTRAST = 3;

    /** CSS pixels; WCAG 2.2, 2.5.8. */
    private static final double TARGET = 24;

    private static final Pattern LENGTH = Pattern.compile("(\\d*\\.?\\d+)(px|rem|em)");
    private static final Pattern OPERATED =
            Pattern.compile("(^|[\\s>+~])(button|select|input|textarea|summary)(?![\\w-])[^\\s>+~]*$");

    private final ThemeFiles theme;
    private final List<Diagnostic> findings = new ArrayList<>();

    private StyleChecker(ThemeFiles theme) {
        this.theme = theme;
    }

    static List<Diagnostic> check(ThemeFiles theme) {
        StyleChecker checker = new StyleChecker(theme);
        for (Theme.ThemeFile file : theme.theme().under("assets/")) {
            if (file.path().endsWith(".css")) {
                checker.sheet(file, StyleSheet.read(new String(file.content(), StandardCharsets.UTF_8)));
            }
        }
        return checker.findings;
    }

    private void sheet(Theme.ThemeFile file, List<StyleSheet.Rule> rules) {
        List<Palette> modes = Palette.of(rules);
        String ground = rules.stream()
                .filter(rule -> rule.media().isEmpty() && rule.selectors().contains("body"))
                .map(StyleChecker::ground)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("#fff");
        for (StyleSheet.Rule rule : rules) {
            if (!rule.media().contains("print")) {
                contrast(file, rule, modes);
                focus(file, rule, modes, ground);
                size(file, rule);
            }
        }
    }

    private static String ground(StyleSheet.Rule rule) {
        String plain = rule.value("background-color");
        return plain.isEmpty() ? rule.value("background") : plain;
    }

    private void contrast(Theme.ThemeFile file, StyleSheet.Rule rule, List<Palette> modes) {
        if (rule.value("color").isEmpty() || ground(rule).isEmpty()) {
            return;
        }
        for (Palette mode : modes) {
            Colour text = mode.colour(rule.value("color"));
            Colour ground = mode.colour(ground(rule));
            if (text != null && ground != null && text.contrast(ground) < TEXT_CONTRAST) {
                String ratio = String.format(Locale.ROOT, "%.1f", text.contrast(ground));
                add(
                        PageRules.CONTRAST,
                        file,
                        rule,
                        new Text(
                                selector(rule) + in(mode, "在 ", " 下") + "的文字与底色对比度只有 " + ratio + ":1",
                                selector(rule) + in(mode, " under ", "") + " has a contrast of " + ratio + ":1 only"),
                        new Text("加深文字或调浅底色，达到 4.5:1", "choose colours that reach 4.5:1"));
            }
        }
    }

    private static String in(Palette mode, String before, String after) {
        return mode.mode().isEmpty() ? "" : before + mode.mode() + after;
    }

    private void focus(Theme.ThemeFile file, StyleSheet.Rule rule, List<Palette> modes, String ground) {
        String outline = rule.value("outline") + rule.value("outline-style") + rule.value("outline-width");
        boolean none = outline.matches("(none|0|0px)+");
        boolean instead = !(rule.value("box-shadow") + rule.value("border") + rule.value("border-color") + ground(rule))
                .isEmpty();
        for (String selector : rule.selectors()) {
            // What takes the focus by script only, and what was clicked.
            boolean allowed = selector.contains("tabindex=\"-1\"")
                    || selector.contains(":not(:focus-visible)")
                    || selector.matches("main(:focus(-visible)?)?");
            if (none && !instead && !allowed) {
                add(
                        PageRules.FOCUS,
                        file,
                        rule,
                        new Text(selector + " 去掉了焦点轮廓", selector + " takes the outline of the focus away"),
                        new Text("删去 outline: none，或给出别的明显样式", "remove outline: none, or give another clear sign"));
            }
            if (selector.matches("(\\*|a|button)?:focus(-visible)?") && !none) {
                outlineContrast(file, rule, modes, ground, outline);
            }
        }
    }

    private void outlineContrast(
            Theme.ThemeFile file, StyleSheet.Rule rule, List<Palette> modes, String ground, String outline) {
        for (Palette mode : modes) {
            Colour line = null;
            for (String part : outline.split("\\s+(?![^(]*\\))")) {
                Colour colour = mode.colour(part);
                line = colour == null ? line : colour;
            }
            Colour below = mode.colour(ground);
            if (line != null && below != null && line.contrast(below) < FOCUS_CONTRAST) {
                String ratio = String.format(Locale.ROOT, "%.1f", line.contrast(below));
                add(
                        PageRules.FOCUS,
                        file,
                        rule,
                        new Text(
                                "焦点轮廓" + in(mode, "在 ", " 下") + "与页面底色的对比度只有 " + ratio + ":1",
                                "the outline of the focus" + in(mode, " under ", "") + " has a contrast of " + ratio
                                        + ":1 only"),
                        new Text("换一种颜色，达到 3:1", "choose a colour that reaches 3:1"));
            }
        }
    }

    private void size(Theme.ThemeFile file, StyleSheet.Rule rule) {
        for (String selector : rule.selectors()) {
            for (String property : List.of("height", "max-height")) {
                Matcher length = LENGTH.matcher(rule.value(property));
                if (OPERATED.matcher(selector).find() && length.matches()) {
                    double pixels = Double.parseDouble(length.group(1))
                            * (length.group(2).equals("px") ? 1 : 16);
                    if (pixels < TARGET) {
                        add(
                                PageRules.TARGET_SIZE,
                                file,
                                rule,
                                new Text(
                                        selector + " 的高度只有 " + rule.value(property),
                                        selector + " is only " + rule.value(property) + " high"),
                                new Text("改为 24px（1.5rem）以上", "make it 24px (1.5rem) or more"));
                    }
                }
            }
        }
    }

    private static String selector(StyleSheet.Rule rule) {
        return rule.selectors().isEmpty() ? "" : rule.selectors().get(0);
    }

    private void add(RuleInfo info, Theme.ThemeFile file, StyleSheet.Rule rule, Text message, Text hint) {
        findings.add(info.at(theme.at(file, rule.line()), message, hint));
    }
}
