package vn.lantoa.asset.lineage;

import vn.lantoa.kernel.Slug;

/** The form of a variant; there may be one for each language and form. */
public enum VariantForm implements Slug {
    STANDARD,
    /** For people with poor eyesight. */
    LARGE_PRINT,
    /** For people who read little, in short sentences and common words. */
    PLAIN_LANGUAGE
}
