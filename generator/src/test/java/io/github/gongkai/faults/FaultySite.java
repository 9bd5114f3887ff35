package io.github.gongkai.faults;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site without findings, and the faults that are planted into one copy of it.
 *
 * @param name folder of the table's files with its faults
 * @param base the folder that is copied, relative to the module; null for a site of {@code files} alone
 * @param files texts of the clean site, by path; over those of the folder
 * @param asOf the day on whose evening the site is built
 * @param goal what is run
 * @param troublesome whether a plug-in is there whose code crashes
 */
record FaultySite(
        String name,
        @Nullable String base,
        Map<String, String> files,
        String asOf,
        Goal goal,
        boolean troublesome,
        List<Fault> faults) {

    /** What is run over the site. */
    enum Goal {
        CHECK,
        BUILD,
        /** The clean site is built, then its search is tried, with the faults in place. */
        VERIFY_SEARCH
    }

    FaultySite named(String other, List<Fault> planted) {
        return new FaultySite(other, base, files, asOf, goal, troublesome, planted);
    }

    @Override
    public String toString() {
        return name;
    }
}
