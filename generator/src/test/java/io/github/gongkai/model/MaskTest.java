package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, 王兰, 王*",
        "NAME, 王小兰, 王*兰",
        "NAME, 欧阳小兰, 欧阳*兰",
        "IDENTITY, 350101 19900307 1123, 35*************123",
        "PERMIT, E12345678, E******78",
        "MOBILE, 138 0013 1234, 138****1234",
        "MOBILE, +86 13800131234, 138****1234",
        "CARD, 6222 0212 3456 7890 128, ***************0128",
        "PLATE, 晋F12345, 晋F·1***5",
        "MAIL, wang@example.com, w***@example.com",
        "ADDRESS, 青禾县河湾镇清溪路3号, 青禾县河湾镇**",
        "ADDRESS, 青禾县河湾镇, 青禾县河湾镇",
    })
    void oneSchemeHidesAPart(Mask mask, String value, String masked) {
        assertThat(mask.of(value)).isEqualTo(masked);
        assertThat(mask.hides(masked)).isTrue();
        assertThat(mask.hides(value)).isEqualTo(value.equals(masked));
    }
}
