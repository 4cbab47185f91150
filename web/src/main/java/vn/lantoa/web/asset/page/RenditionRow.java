package vn.lantoa.web.asset.page;

import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.history.VersionView;
import vn.lantoa.rendition.RenditionState;
import vn.lantoa.rendition.RenditionView;
import vn.lantoa.web.request.RequestParsing;

/**
 * A rendition as a page shows it.
 *
 * @param href address of the rendition's bytes; empty until it is ready
 */
public record RenditionRow(
        String name, String state, int progress, String reason, String href, String mediaType, long bytes) {
    public static RenditionRow of(RenditionView view, String versionHref) {
        var made = view.made();
        return new RenditionRow(
                view.name(),
                view.state().name(),
                view.progress(),
                RequestParsing.orEmpty(view.reason()),
                made.map(file -> versionHref + "/renditions/" + view.name() + "/bytes")
                        .orElse(""),
                made.map(file -> file.mediaType()).orElse(""),
                made.map(file -> file.bytes()).orElse(0L));
    }

    /** Returns whether the inspection of the version or any of its renditions is unfinished. */
    public static boolean anyUnderWay(VersionView view, List<RenditionRow> renditions) {
        return view.version().state().equals(VersionState.RECEIVED.name())
                || renditions.stream().anyMatch(RenditionRow::underWay);
    }

    public RenditionLabel label() {
        return RenditionLabel.of(name);
    }

    /** Returns the number of the rendition among those of the same kind, such as a page number; 0 if it has none. */
    public int place() {
        var number = label().number();
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /** Returns true while the rendition is planned or running. */
    public boolean underWay() {
        return state.equals(RenditionState.PLANNED.name()) || state.equals(RenditionState.RUNNING.name());
    }

    public boolean failed() {
        return state.equals(RenditionState.FAILED.name());
    }

    /**
     * The label of a rendition.
     *
     * @param key message key
     * @param number argument of the message: a width or a page
     */
    public record RenditionLabel(String key, String number) {
        private static final Pattern NUMBERED = Pattern.compile("(webp|jpeg|page)-(\\d{1,5})");
        private static final Pattern LEVEL = Pattern.compile("hls-(\\d{1,5})(?:-media)?");

        /** Returns the label of the rendition with this name in addresses. */
        public static RenditionLabel of(String name) {
            var numbered = NUMBERED.matcher(name);
            if (numbered.matches()) return new RenditionLabel("rendition." + numbered.group(1), numbered.group(2));
            var level = LEVEL.matcher(name);
            if (level.matches()) return new RenditionLabel("rendition.hls-level", level.group(1));
            return new RenditionLabel("rendition." + name, "");
        }
    }
}
