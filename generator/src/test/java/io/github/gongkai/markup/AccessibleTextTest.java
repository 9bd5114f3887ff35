package io.github.gongkai.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of text that keep readers out, and the forms that do not. */
class AccessibleTextTest {

    private static List<String> found(String text) {
        List<Diagnostic> findings = new ArrayList<>();
        MarkdownReader.read("a.md", text.replace("¶", "\n"), 1, findings::add);
        return findings.stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " "
                        + found.rule().id() + " "
                        + found.severity().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                ![](图.png); 1:1 image.alt error
                甲 ![图片](图.png); 1:3 image.alt warning
                ![IMG_2024.jpg](图.png); 1:1 image.alt warning
                ![微信图片_20240101](图.png); 1:1 image.alt warning
                ### 一、目标; 1:1 heading.level warning
                ## 一、目标¶¶文¶¶#### （一）一; 5:1 heading.level warning
                **一、总体要求**¶¶到明年底建成。; 1:1 heading.bold warning
                | | |¶|---|---|¶| 甲 | 乙 |; 1:1 table.header error
                | 甲 | 乙 | |¶|---|---|---|¶| 1 | 2 | 3 |; 1:1 table.header warning
                请[点击这里](a.md)报名; 1:2 link.text warning
                [下载](a.md)。; 1:1 link.text warning
                [Here](a.md); 1:1 link.text warning
                [](a.md); 1:1 link.text error
                <https://www.gov.cn/zhengce/2024-01/01/content_1.htm>; 1:1 link.text note
                """)
    void whatKeepsReadersOutIsTold(String text, String finding) {
        assertThat(found(text)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![办理流程：申请、审核、发证](图.png)",
                "## 一、目标¶¶### （一）一¶¶## 二、任务¶¶### （一）一",
                "# 题¶¶## 一、目标",
                "**请注意：**今天停水。",
                "**今天停水。**¶¶明天恢复。",
                "**第一条**　为了节水。¶¶第二条　略。",
                "**落款**",
                "| | 上年 | 本年 |¶|---|---|---|¶| 收入 | 1 | 2 |",
                "请看[报名办法](a.md)",
                "[下载申请表](a.md)",
                "<https://www.gov.cn/>"
            })
    void whatDoesNotIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theHintCanBeCopied() {
        List<Diagnostic> findings = new ArrayList<>();
        MarkdownReader.read("a.md", "### 一、目标", 1, findings::add);

        assertThat(findings.get(0).hint().zh()).isEqualTo("用 ## 开头");
    }
}
