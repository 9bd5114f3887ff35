package io.github.gongkai.render;

import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** A markup engine of a plug-in that can read nothing. */
public final class TroubleEngine extends MarkupEngine {

    @Override
    public void processBody(ParserContext context) {
        throw new IllegalStateException("body");
    }
}
