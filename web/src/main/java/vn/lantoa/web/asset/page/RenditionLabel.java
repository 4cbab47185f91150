package vn.lantoa.web.asset.page;

import java.util.regex.Pattern;

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
