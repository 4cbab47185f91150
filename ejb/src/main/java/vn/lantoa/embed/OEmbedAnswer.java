package vn.lantoa.embed;

/** Answer of the oEmbed provider. */
public sealed interface OEmbedAnswer {
    /** The address can be embedded. */
    record EmbeddableAddress(OEmbed oembed) implements OEmbedAnswer {}

    /** The address belongs to the hub, but is not public, or not yet. */
    record Closed() implements OEmbedAnswer {}

    /** The address does not belong to the hub, does not exist, or was withdrawn. */
    record Missing() implements OEmbedAnswer {}
}
