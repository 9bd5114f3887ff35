package io.github.gongkai.columns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasisTest {

    @Test
    void aLineIsTakenApart() {
        assertThat(Basis.parse("《中华人民共和国城乡规划法》第四十条第一款")).isEqualTo(new Basis(null, "《中华人民共和国城乡规划法》", null, "第四十条第一款"));
        assertThat(Basis.parse("【行政法规】《政府信息公开条例》 第20条")).isEqualTo(new Basis("行政法规", "《政府信息公开条例》", null, "第20条"));
        assertThat(Basis.parse("《关于规范收费的通知》（青财发〔2024〕12号）第三条"))
                .isEqualTo(new Basis(null, "《关于规范收费的通知》", "青财发〔2024〕12号", "第三条"));
        assertThat(Basis.parse("《关于印发〈办法〉的通知》（青财发[2024]12号）"))
                .isEqualTo(new Basis(null, "《关于印发〈办法〉的通知》", "青财发[2024]12号", null));
        assertThat(Basis.parse("中华人民共和国城乡规划法第四十条")).isEqualTo(new Basis(null, "中华人民共和国城乡规划法", null, "第四十条"));
        assertThat(Basis.parse("青发改价〔2020〕3号")).isEqualTo(new Basis(null, "青发改价〔2020〕3号", "青发改价〔2020〕3号", null));
    }

    @Test
    void aLawNeedsItsArticleAndADocumentItsNumber() {
        assertThat(Basis.parse("《中华人民共和国城乡规划法》").isPrecise()).isFalse();
        assertThat(Basis.parse("有关规定").isPrecise()).isFalse();
        assertThat(Basis.parse("《中华人民共和国城乡规划法》第四十条").isPrecise()).isTrue();
        assertThat(Basis.parse("《关于收费的通知》（青财发〔2024〕12号）").isPrecise()).isTrue();
        assertThat(Basis.parse("documents/2025/3").isPrecise()).isFalse();
    }
}
