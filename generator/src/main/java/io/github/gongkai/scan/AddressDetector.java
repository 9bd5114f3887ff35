package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Homes down to the building, the staircase or the room. Where cases of a disease are traced, no address below the street
 * is published at all.
 */
final class AddressDetector implements Detector {

    static final RuleInfo INFO = RuleInfo.error(
                    "privacy.address", "住址只写到乡镇、街道", "a home address ends with the town or street office")
            .implementing("R-SAFE-7")
            .asSafeguard();

    private static final Pattern ROOM =
            Pattern.compile("[0-9０-９一二三四五六七八九十]{1,4}\\s?(?:号楼|栋|幢|单元|室|组\\s?[0-9０-９]{1,4}\\s?号|号院)");
    private static final Pattern HOME = Pattern.compile("家庭住址|家庭地址|住址|现住|家住|户籍地|居住地|住在|户口所在地");
    private static final Pattern TRACING = Pattern.compile("流调|流行病学调查|确诊病例|无症状感染者|活动轨迹|行动轨迹|密切接触者");
    private static final Pattern OFFICE = Pattern.compile("办公|受理|政府|大厅|办事处|委员会|窗口|服务中心|公司|办公室|会议");
    private static final Text NAME = new Text("详细住址", "a home address in full");
    private static final int NEAR = 40;

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO);
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        if (piece.contact() || !mayHold(piece.text())) {
            return;
        }
        boolean tracing = isTracing(piece);
        Matcher room = ROOM.matcher(piece.text());
        int done = -1;
        while (room.find()) {
            int from = Math.max(0, room.start() - NEAR);
            Matcher home = HOME.matcher(piece.text()).region(from, room.start());
            boolean lives = HOME.matcher(piece.head()).find() || home.find();
            boolean office =
                    OFFICE.matcher(piece.text()).region(from, room.start()).find();
            if ((lives || tracing) && !office && room.start() > done) {
                findings.accept(PrivacyFinding.of(INFO, piece, room.start(), NAME, Mask.ADDRESS.of("")));
                done = room.end() + NEAR;
            }
        }
    }

    private static boolean mayHold(String text) {
        return text.indexOf('室') >= 0
                || text.indexOf('栋') >= 0
                || text.indexOf('幢') >= 0
                || text.contains("单元")
                || text.contains("号楼")
                || text.contains("号院")
                || text.indexOf('组') >= 0 && text.indexOf('号') >= 0;
    }

    private static boolean isTracing(Piece piece) {
        return piece.entry() != null && TRACING.matcher(piece.entry().title()).find();
    }
}
