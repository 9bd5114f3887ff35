package io.github.gongkai.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Mask;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand made-up numbers in every spelling and every kind of file, and how many of them are found. */
class ScanRecallTest {

    private static final int NUMBERS = 2_000;
    private static final int IN_A_FILE = 10;
    private static final double LEAST = 0.99;
    private static final long SEED = 20_261_101;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final List<String> TEXTS = List.of("text", "field", "table", "rows");

    @TempDir
    private Path temp;

    private final Random random = new Random(SEED);

    /**
     * A number that was planted.
     *
     * @param words the sentence it stands in
     * @param masked what a message may say of it
     */
    private record Planted(String kind, String carrier, String file, String words, String masked) {}

    @Test
    void ninetyNineOfAHundredPlantedNumbersAreFound() throws IOException {
        List<String> carriers =
                Stream.concat(TEXTS.stream(), OfficeFiles.TYPES.stream()).toList();
        List<Planted> planted = new ArrayList<>();
        InlineSite site = InlineSite.of(temp, """
                -- columns/helpers.yaml --
                id: helpers
                label: 名单
                type: 其他
                description: 名单
                fields:
                  - name: rows
                    label: 名单
                    type: group
                    list: true
                    rows: true
                    description: 名单
                    fields:
                      - { name: person, label: 姓名, description: 姓名 }
                      - { name: note, label: 说明, description: 说明 }
                """);
        for (int file = 0; file < NUMBERS / IN_A_FILE; file++) {
            String carrier = carriers.get(file % carriers.size());
            List<Planted> here = new ArrayList<>();
            for (int i = 0; i < IN_A_FILE; i++) {
                here.add(plant(carrier, path(carrier, file), file * IN_A_FILE + i));
            }
            write(site, carrier, file, here.stream().map(Planted::words).toList());
            planted.addAll(here);
        }

        Map<String, Integer> found = new HashMap<>();
        for (Diagnostic finding : TestScan.of(site)) {
            found.merge(finding.at().path() + " " + finding.message().zh().replaceAll(".* ", ""), 1, Integer::sum);
        }
        List<Planted> missed = planted.stream()
                .filter(one -> found.merge(one.file() + " " + one.masked(), -1, Integer::sum) < 0)
                .toList();

        assertThat(planted).hasSize(NUMBERS);
        assertThat(1 - (double) missed.size() / planted.size())
                .as("%s%n%s%nmissed: %s", shares(planted, missed, true), shares(planted, missed, false), missed)
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static String shares(List<Planted> planted, List<Planted> missed, boolean byKind) {
        Map<String, Long> all = count(planted, byKind);
        Map<String, Long> gone = count(missed, byKind);
        return all.entrySet().stream()
                .map(one -> one.getKey() + " " + (one.getValue() - gone.getOrDefault(one.getKey(), 0L)) + "/"
                        + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> count(List<Planted> planted, boolean byKind) {
        return planted.stream()
                .collect(Collectors.groupingBy(
                        one -> byKind ? one.kind() : one.carrier(), TreeMap::new, Collectors.counting()));
    }

    private static String path(String carrier, int file) {
        return switch (carrier) {
            case "text", "field", "table" -> "documents/" + file + ".md";
            case "rows" -> "helpers/" + file + ".csv";
            default -> "documents/" + file + "/附件." + carrier;
        };
    }

    private static void write(InlineSite site, String carrier, int file, List<String> words) throws IOException {
        String entry = "---\ntitle: 测试\n---\n";
        switch (carrier) {
            case "text" -> site.file(path(carrier, file), entry + String.join("\n\n", words));
            case "field" ->
                site.file(
                        path(carrier, file), "---\ntitle: 测试\nsummary: |\n  " + String.join("\n  ", words) + "\n---\n");
            case "table" ->
                site.file(
                        path(carrier, file),
                        entry + "| 姓名 | 说明 |\n|---|---|\n"
                                + words.stream()
                                        .map(line -> "| 王某 | " + line + " |")
                                        .collect(Collectors.joining("\n")));
            case "rows" -> {
                site.file("helpers/" + file + ".yaml", "title: 测试\n");
                site.file(
                        path(carrier, file),
                        "姓名,说明\n"
                                + words.stream()
                                        .map(line -> "王某,\"" + line + "\"\n")
                                        .collect(Collectors.joining()));
            }
            default -> {
                site.file("documents/" + file + ".md", entry);
                site.file(path(carrier, file), OfficeFiles.of(carrier, words));
            }
        }
    }

    private Planted plant(String carrier, String file, int index) {
        return switch (index % 8) {
            case 0, 1 -> {
                String number = identity();
                yield new Planted("identity", carrier, file, around(spelled(number)), Mask.IDENTITY.of(number));
            }
            case 2 -> {
                String number = identity();
                String old = number.substring(0, 6) + number.substring(8, 17);
                yield new Planted("old identity", carrier, file, "身份证号" + old, Mask.IDENTITY.of(old));
            }
            case 3, 4 -> {
                String number = "1" + (3 + random.nextInt(7)) + digits(9);
                yield new Planted("mobile", carrier, file, around(spelledMobile(number)), Mask.MOBILE.of(number));
            }
            case 5 -> {
                String number = card();
                String words =
                        number.startsWith("62") && random.nextBoolean() ? around(fours(number)) : "卡号：" + fours(number);
                yield new Planted("card", carrier, file, words, Mask.CARD.of(number));
            }
            case 6 -> {
                String plate = plate();
                String words = random.nextBoolean() ? plate : plate.substring(0, 2) + "·" + plate.substring(2);
                yield new Planted("plate", carrier, file, "车辆" + words + "违停", Mask.PLATE.of(plate));
            }
            default -> {
                String permit = (random.nextBoolean() ? "E" : "G") + digits(8);
                yield new Planted("permit", carrier, file, "护照号码 " + permit, Mask.PERMIT.of(permit));
            }
        };
    }

    private String around(String number) {
        return switch (random.nextInt(4)) {
            case 0 -> number;
            case 1 -> "王某，" + number + "，河湾镇";
            case 2 -> "号码：" + number + "。";
            default -> "（" + number + "）";
        };
    }

    private String identity() {
        String[] areas = {"110101", "350102", "140622", "621025", "371525", "211302", "650103"};
        String body = areas[random.nextInt(areas.length)]
                + String.format(
                        "%04d%02d%02d", 1930 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(3);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String spelled(String number) {
        return switch (random.nextInt(8)) {
            case 0 -> wide(number);
            case 1 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 2 ->
                number.substring(0, 6) + "-" + number.substring(6, 10) + "-" + number.substring(10, 14) + "-"
                        + number.substring(14);
            case 3 -> number.substring(0, 3) + number.substring(3, 17).replace('0', 'O') + number.substring(17);
            case 4 -> number.toLowerCase(java.util.Locale.ROOT);
            default -> number;
        };
    }

    private String spelledMobile(String number) {
        return switch (random.nextInt(9)) {
            case 0 -> wide(number);
            case 1 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
            case 2 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
            case 3 -> "+86 " + number;
            case 4 -> "86" + number;
            case 5 -> number.substring(0, 1) + number.substring(1, 10).replace('0', 'O') + number.substring(10);
            default -> number;
        };
    }

    private String card() {
        String[] starts = {"622202", "621700", "623058", "436742", "955880", "524094"};
        String start = starts[random.nextInt(starts.length)];
        String body = start + digits((start.startsWith("62") ? 18 : 15) - start.length());
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }

    private String fours(String number) {
        return random.nextInt(3) > 0 ? number : number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    private String plate() {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
        String start = "" + PROVINCES.charAt(random.nextInt(PROVINCES.length())) + letters.charAt(random.nextInt(24));
        return switch (random.nextInt(3)) {
            case 0 -> start + digits(5);
            case 1 -> start + letters.charAt(random.nextInt(24)) + digits(4);
            default -> start + "D" + digits(5);
        };
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private static String wide(String number) {
        return number.chars().mapToObj(c -> String.valueOf((char) (c + 0xfee0))).collect(Collectors.joining());
    }
}
