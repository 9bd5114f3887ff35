package io.github.gongkai.columns.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesColumnTest {

    @TempDir
    private Path temp;

    @Test
    void aWorkFlowIsDrawnAndTold() {
        String page = InlineSite.of(temp, """
                -- pages/flows.yaml --
                title: 工作流程
                flows:
                  - name: 发布流程
                    steps:
                      - { action: 初审, role: 编辑 <岗位>, limit: 半日, output: 意见 }
                      - { action: 发布, role: 运维 }
                  - name: 答复流程
                    steps: [ { action: 登记, role: 受理岗位 } ]
                """).builds().page("pages/flows.html");

        assertThat(page)
                .contains("发布流程</h2>", "答复流程</h2>")
                .contains("role=\"img\" aria-label=\"发布流程流程图，各环节的文字见下\"", ">1. 初审</text>", ">2. 发布</text>")
                .contains("<li>初审。承办：编辑 &lt;岗位&gt;；时限：半日；结果：意见。</li>", "<li>发布。承办：运维。</li>");
    }

    @Test
    void anAccountThatRunsIsRegistered() {
        InlineSite site = InlineSite.of(temp, """
                -- pages/media.yaml --
                title: 新媒体账号
                accounts:
                  - { platform: 微信公众号, name: 青禾发布, organiser: 青禾县人民政府办公室, recordNumber: QH-1, state: 运行 }
                  - { platform: 短视频, name: 旧账号, organiser: 河湾镇人民政府, state: 注销 }
                  - { platform: 微博, name: 新账号, organiser: 石桥镇人民政府, state: 运行 }
                """).build();

        assertThat(site.page("pages/media.html")).contains("政务新媒体账号", "青禾发布", "QH-1", "注销");
        assertThat(site.lines())
                .singleElement()
                .asString()
                .contains("warning: the account \"新账号\" has no record number [media.unregistered]");
    }
}
