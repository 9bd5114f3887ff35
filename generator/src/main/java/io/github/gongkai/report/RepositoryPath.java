package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths as the machines of a code host want them: from the root of the repository. */
final class RepositoryPath {

    private RepositoryPath() {}

    /** With forward slashes; of the site as a whole its {@code site.yaml}. */
    static String of(ReportedSite site, Location at) {
        return site.root() + (at.path().isEmpty() ? "site.yaml" : at.path());
    }

    /** The same as a relative URI (RFC 3986). */
    static String uri(ReportedSite site, Location at) {
        return Arrays.stream(of(site, at).split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
