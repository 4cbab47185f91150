package vn.lantoa.embed;

/** The provider's answer about an address. */
public sealed interface OEmbedAnswer {
    /** The address can be embedded. */
    record Found(OEmbed oembed) implements OEmbedAnswer {}

    /** The address is ours, but not public, or not yet. */
    record Closed() implements OEmbedAnswer {}

    /** The address is not ours, nothing is there, or it was taken back. */
    record Missing() implements OEmbedAnswer {}
}
