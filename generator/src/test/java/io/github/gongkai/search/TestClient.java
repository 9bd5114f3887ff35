package io.github.gongkai.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The scripts of the theme civic, for tests. */
final class TestClient {

    private TestClient() {}

    static Map<String, String> scripts() throws IOException {
        return ClientScripts.of(TestClient::asset);
    }

    static String asset(String path) throws IOException {
        try (InputStream in = TestClient.class.getResourceAsStream("/themes/civic/" + path)) {
            if (in == null) {
                throw new IOException("the theme has no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
