package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.function.Consumer;

/** Monitoring devices have a sign, were reviewed, stand at public places, and those recorded are told. */
final class DeviceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "enforcement.device",
                    "监控设备经过审核、设有标志、地点公开",
                    "monitoring devices are reviewed, signed and at public places")
            .implementing("R-TASK-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!entry.fields().chose("kind", "devices")) {
            return;
        }
        for (Fields device : entry.fields().groups("rows")) {
            List<String> lacks = Devices.lacks(device);
            if (!lacks.isEmpty()) {
                findings.accept(
                        INFO.at(
                                device.at("code"),
                                new Text(
                                        "设备“" + device.text("code") + "”" + String.join("，", lacks),
                                        "the device \"" + device.text("code") + "\" fails " + lacks.size() + " tests"),
                                new Text(
                                        "补齐 sign、legalReview、technicalReview、place、published、notified，或者停用该设备",
                                        "complete sign, legalReview, technicalReview, place, published, notified, or switch it off")));
            }
        }
    }
}
