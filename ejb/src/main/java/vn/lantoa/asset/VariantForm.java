package vn.lantoa.asset;

import vn.lantoa.kernel.Slug;

/** Form of a variant. An asset has at most one variant per language and form. */
public enum VariantForm implements Slug {
    STANDARD,
    /** For people with low vision. */
    LARGE_PRINT,
    /** For people with low literacy, in short sentences and common words. */
    PLAIN_LANGUAGE
}
