package io.github.gongkai.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "a/b/c.html, a/b/d.html, d.html",
        "a/b/c.html, a/d.html, ../d.html",
        "a/b/c.html, e/f.html, ../../e/f.html",
        "index.html, a/b.html, a/b.html",
        "a/b.html, index.html, ../index.html",
        "a/b.html, a/b.html, b.html",
        "a/b.html, a/b/c.pdf, b/c.pdf",
        "a/b.html, a/水 井.html, %E6%B0%B4%20%E4%BA%95.html",
        "a/b.html, a/c:d.html, ./c:d.html",
        "a/b.html, c/d:e.html, ../c/d:e.html",
        "ab/c.html, a/c.html, ../a/c.html",
    })
    void relativeIsTheWayFromPageToPage(String from, String to, String expected) {
        assertThat(Address.relative(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a-b._~c/d, a-b._~c/d",
        "a b, a%20b",
        "井, %E4%BA%95",
        "a%b, a%25b",
        "a#b?c, a%23b%3Fc",
        "\"a\"\"b<>\", \"a\"\"b<>\"",
        "𠮷, %F0%A0%AE%B7",
        "a\\b, a%5Cb",
        "a&b=c, a%26b=c"
    })
    void encodeLeavesNothingThatEndsAnAddress(String path, String expected) {
        String encoded = Address.encode(path);

        assertThat(encoded).matches("[A-Za-z0-9%._~!$'()*+,;=:@/-]*");
        if (!expected.contains("<")) {
            assertThat(encoded).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a/b, a/b",
                "a/./b, a/b",
                "a/../b, b",
                "a//b, a/b",
                "a/b/, a/b/",
                "../a, -",
                "a/../../b, -",
                "a/b/../../.., -",
                "'', ''",
                "a/.., ''",
                "..., ...",
                "%2e%2e/a, %2e%2e/a"
            })
    void normalizeWorksOutDotsAndNeverLeavesTheRoot(String path, String expected) {
        assertThat(Address.normalize(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, https://a.cn/",
        "a/index.html, https://a.cn/a/",
        "a/b.html, https://a.cn/a/b.html",
        "a/myindex.html, https://a.cn/a/myindex.html"
    })
    void absoluteNamesTheFolderOfAnIndex(String address, String expected) {
        assertThat(Address.absolute("https://a.cn", address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "a/b.html, ../", "a/b/c.html, ../../"})
    void rootIsTheWayUp(String address, String expected) {
        assertThat(Address.root(address)).isEqualTo(expected);
    }
}
