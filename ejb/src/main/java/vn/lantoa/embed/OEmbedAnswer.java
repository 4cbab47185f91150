package vn.lantoa.embed;

/** What the provider answers about an address. */
public sealed interface OEmbedAnswer {
    /** It can be embedded. */
    record Found(OEmbed oembed) implements OEmbedAnswer {}

    /** It is ours and not for everyone, or not yet. */
    record Closed() implements OEmbedAnswer {}

    /** It is not ours, there is nothing there, or it was taken back. */
    record Missing() implements OEmbedAnswer {}
}
