package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The stages and elements of the decisions of the living site on 2026-11-01, beside what a reader of the four dossiers
 * finds by hand.
 */
class DecisionStagesTest {

    @Test
    void theStagesAreThoseTheDatesSay() {
        assertThat(List.of("rural-housing", "waste-sorting", "water-network", "parking-fee"))
                .extracting(dossier -> page("decisions/2026/" + dossier + ".html")
                        .select("[class*=badge-]")
                        .first()
                        .text())
                .containsExactly("执行和评估", "决策公布", "专家论证", "公众参与");
    }

    @Test
    void theMatrixCountsTheElementsThatArePublic() {
        // Nine elements each; the assessment of risks of the second is not disclosed, with a reason.
        assertThat(page("decisions/matrix-dossier.html").select("tbody tr").stream()
                        .map(row -> row.select("td").last())
                        .map(Element::text))
                .containsExactlyInAnyOrder("9/9", "7/8", "4/9", "3/9");
    }

    @Test
    void theConsultationsAreInTheirStates() {
        assertThat(List.of("rural-housing", "waste-sorting", "water-network", "parking-fee", "school-district"))
                .extracting(id -> page("consultations/2026/" + id + ".html")
                        .select("[class*=badge-]")
                        .first()
                        .text())
                .containsExactly("已反馈", "已反馈", "已结束", "进行中", "未开始");
    }

    private static Document page(String path) {
        return LivingSite.pages().stream()
                .filter(page -> page.path().equals(path))
                .map(LivingSite.Html::document)
                .findFirst()
                .orElseThrow();
    }
}
