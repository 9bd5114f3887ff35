package io.github.gongkai.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.scan.Piece.Part;
import io.github.gongkai.testkit.InlineSite;
import io.github.gongkai.testkit.ReadSites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiecesTest {

    private static final String SITE = """
            -- data/units.yaml --
            - { id: office, name: 县政府办公室, contact: 0990-5500001 }
            -- documents/1.md --
            ---
            title: 关于测试的通知
            documentNumber: 青政发〔2026〕1号
            unit: office
            datePublished: 2026-03-01
            summary: |
              第一行
              第二行
            preRelease: { effect: 不公开的评估, timing: 不公开, misreading: 不公开, answers: 不公开 }
            ---
            一段话，[说明](https://www.example.gov.cn/ "不显示")。

            | 姓名 | 备注 |
            |---|---|
            | 王某 | 甲 |
            | 李某 | 乙 |

            ![一张图](1/图一.png)

            `代码`
            -- documents/1/图一.png --
            x
            -- documents/2.md --
            ---
            title: 草稿
            status: draft
            ---
            -- documents/3.md --
            ---
            title: 将来
            publishAt: 2027-01-01
            ---
            -- private/request-ledger/2026.yaml --
            title: 台账
            """;

    @TempDir
    private Path temp;

    @Test
    void everyPublishedPieceIsShownOnceWithItsPlace() throws IOException {
        List<Piece> pieces = pieces();

        assertThat(pieces)
                .extracting(PiecesTest::line)
                .contains(
                        "FIELD contact+ 电话 data/units.yaml:1:9 0990-5500001",
                        "FILE_NAME documents/1.md:1:1 documents/1.md",
                        "TITLE title 标题 documents/1.md:2:8 关于测试的通知",
                        "BODY documents/1.md:11:1 一段话，说明。",
                        "BODY documents/1.md:13:3 姓名",
                        "BODY [姓名] 1 documents/1.md:15:3 王某",
                        "BODY [备注] 1 documents/1.md:15:8 甲",
                        "BODY [备注] 2 documents/1.md:16:8 乙",
                        "ALT documents/1.md:18:3 一张图",
                        "BODY documents/1.md:20:2 代码",
                        "FILE_NAME documents/1/图一.png:1:1 documents/1/图一.png",
                        "TITLE title 标题 documents/3.md:2:8 将来")
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("不公开") || line.contains("草稿") || line.contains("台账"));
    }

    @Test
    void aPlaceWithinAFieldOfSeveralLinesIsItsLine() throws IOException {
        Piece summary = pieces().stream()
                .filter(piece -> "summary".equals(piece.field()))
                .findFirst()
                .orElseThrow();

        assertThat(summary.text()).startsWith("第一行\n第二行");
        assertThat(summary.at(4).line()).isEqualTo(8);
    }

    private List<Piece> pieces() throws IOException {
        InlineSite site = InlineSite.of(temp, SITE);
        List<Piece> pieces = Collections.synchronizedList(new ArrayList<>());
        Detector all = new Detector() {
            @Override
            public List<RuleInfo> rules() {
                return List.of();
            }

            @Override
            public void look(Piece piece, Consumer<Diagnostic> findings) {
                pieces.add(piece);
            }
        };
        try (Workers workers = new Workers(2)) {
            CheckContext context = ReadSites.read(site, workers);
            new TextScan(site.path(""), context, List.of(all)).scan(workers);
        }
        return pieces;
    }

    private static String line(Piece piece) {
        String name =
                piece.field() == null ? "" : " " + piece.field() + (piece.contact() ? "+" : "") + " " + piece.head();
        String cell = piece.field() == null && !piece.head().isEmpty() ? " [" + piece.head() + "] " + piece.row() : "";
        assertThat(piece.part()).isNotNull().isNotEqualTo(Part.METADATA);
        return piece.part() + name + cell + " " + piece.at(0) + " " + piece.text();
    }
}
