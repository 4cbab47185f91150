package vn.lantoa.asset.upload;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Language;

/**
 * What the sender says a file is.
 *
 * @param language of a file that there is one of for each language; the asset's own if it is not said
 * @param name as it is to be shown
 * @param mediaType as declared, checked against the bytes later; {@code application/octet-stream} says nothing
 */
public record FileLabel(FileRole role, @Nullable Language language, FileName name, String mediaType) {}
