package vn.lantoa.rendition.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.EmbededExternalResourceSecurity;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.util.ParsedURL;
import org.apache.batik.util.SVGConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;

/** Painter of one drawing that blocks scripts and external resources. Not reusable. */
final class DrawingPainter extends ImageTranscoder {
    private @Nullable BufferedImage painted;

    DrawingPainter(int edge) {
        addTranscodingHint(KEY_WIDTH, (float) edge);
        addTranscodingHint(KEY_MAX_HEIGHT, (float) edge);
        addTranscodingHint(KEY_EXECUTE_ONLOAD, false);
        addTranscodingHint(KEY_ALLOWED_SCRIPT_TYPES, "");
        addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
    }

    BufferedImage paint(SVGDocument drawing) throws IOException, TranscoderException {
        transcode(new TranscoderInput(drawing), new TranscoderOutput());
        if (painted == null) throw new IOException("nothing was rendered");
        return painted;
    }

    @Override
    public BufferedImage createImage(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    @Override
    public void writeImage(BufferedImage image, TranscoderOutput output) {
        painted = image;
    }

    @Override
    protected UserAgent createUserAgent() {
        return new Agent();
    }

    /** Called by the painter before it loads a resource or runs a script. */
    private final class Agent extends SVGAbstractTranscoderUserAgent {
        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new EmbededExternalResourceSecurity(resource);
        }

        @Override
        public SVGDocument getBrokenLinkDocument(Element element, String url, String message) {
            return (SVGDocument) SVGDOMImplementation.getDOMImplementation()
                    .createDocument(SVGConstants.SVG_NAMESPACE_URI, "svg", null);
        }
    }
}
