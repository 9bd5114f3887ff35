package io.github.gongkai.columns.pages;

import io.github.gongkai.model.Fields;
import io.github.gongkai.view.Html;
import java.util.List;
import java.util.Objects;

/**
 * Draws a work flow: boxes from top to bottom, narrow enough for a phone, and under the picture everything in words. The
 * picture has no colours of its own, so that it is seen in every display mode.
 */
final class FlowChart {

    private static final int WIDTH = 280;
    private static final int BOX = 40;
    private static final int GAP = 24;

    private FlowChart() {}

    static Html draw(String name, List<Fields> steps) {
        StringBuilder html = new StringBuilder();
        int height = steps.size() * (BOX + GAP) - GAP + 2;
        html.append("<svg role=\"img\" aria-label=\"")
                .append(escape(name))
                .append("流程图，各环节的文字见下\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" fill=\"none\" stroke=\"currentColor\">");
        for (int i = 0; i < steps.size(); i++) {
            box(html, i, text(steps.get(i), "action"));
        }
        html.append("</svg>\n<ol>\n");
        steps.forEach(step -> words(html, step));
        return new Html(html.append("</ol>").toString());
    }

    private static void box(StringBuilder html, int number, String action) {
        int top = 1 + number * (BOX + GAP);
        int middle = WIDTH / 2;
        if (number > 0) {
            html.append("<path d=\"M%d %dV%dm-5 -7l5 7l5 -7\"/>".formatted(middle, top - GAP, top));
        }
        html.append("<rect x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>".formatted(top, WIDTH - 2, BOX));
        html.append(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"16\" fill=\"currentColor\" stroke=\"none\">%s</text>"
                        .formatted(middle, top + 26, escape(number + 1 + ". " + action)));
    }

    private static void words(StringBuilder html, Fields step) {
        html.append("<li>").append(escape(text(step, "action"))).append("。承办：").append(escape(text(step, "role")));
        if (step.has("limit")) {
            html.append("；时限：").append(escape(text(step, "limit")));
        }
        if (step.has("output")) {
            html.append("；结果：").append(escape(text(step, "output")));
        }
        html.append("。</li>\n");
    }

    private static String text(Fields fields, String name) {
        return Objects.requireNonNullElse(fields.text(name), "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
