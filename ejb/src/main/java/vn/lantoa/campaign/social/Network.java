package vn.lantoa.campaign.social;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * Social network and its limits.
 *
 * @param hashtags useful number of hashtags
 * @param pictures names of suitable renditions, the best first
 * @param films names of suitable renditions, the best first
 */
public record Network(String slug, String name, Limit limit, int hashtags, List<String> pictures, List<String> films) {
    /**
     * Length limit of a caption.
     *
     * @param link length counted for any link; 0 for its actual length
     */
    public record Limit(int most, Counting counting, int link) {
        int length(String text, String address) {
            var length = counting.length(text);
            return link == 0 || !text.contains(address) ? length : length - counting.length(address) + link;
        }
    }

    /** Method of a network to count the length of a text. */
    public enum Counting {
        CODE_POINTS,
        UTF16,
        /** Octets of UTF-8. */
        BYTES,
        /**
         * Weights after NFC: a character counts as one in the ranges 0 to 4351, 8192 to 8205, 8208 to 8223 and 8242 to
         * 8247, otherwise as two (twitter-text, configuration 3). Most Vietnamese vowels with two diacritics count as
         * two.
         */
        WEIGHTED;

        int length(String text) {
            return switch (this) {
                case CODE_POINTS -> text.codePointCount(0, text.length());
                case UTF16 -> text.length();
                case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
                case WEIGHTED ->
                    Normalizer.normalize(text, Normalizer.Form.NFC)
                            .codePoints()
                            .map(Counting::weight)
                            .sum();
            };
        }

        private static int weight(int point) {
            var light = point <= 4351
                    || point >= 8192 && point <= 8205
                    || point >= 8208 && point <= 8223
                    || point >= 8242 && point <= 8247;
            return light ? 1 : 2;
        }
    }
}
