package io.github.gongkai.extract;

import java.io.IOException;

/** Reads the words of files of one format. Stateless. */
interface FormatReader {

    /** Adds what the file says; may throw whatever its library throws. */
    void read(Source source, Parts parts) throws IOException;
}
