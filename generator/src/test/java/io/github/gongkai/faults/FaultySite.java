package io.github.gongkai.faults;

import java.util.List;
import java.util.Map;

/**
 * A site without findings, and the faults that are planted into one copy of it.
 *
 * @param name folder of the table's files with its faults
 * @param bases the folders that are copied, relative to the module
 * @param copies single files that are copied, relative to the module, by their path in the site
 * @param files texts of the clean site, by path; beside those of the folders
 * @param asOf the day on whose evening the site is built
 * @param goal what is run
 * @param troublesome whether a plug-in is there whose code crashes
 */
record FaultySite(
        String name,
        List<String> bases,
        Map<String, String> copies,
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

    @Override
    public String toString() {
        return name;
    }
}
