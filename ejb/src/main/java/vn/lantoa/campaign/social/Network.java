package vn.lantoa.campaign.social;

import java.util.List;

/**
 * Social network and its limits.
 *
 * @param hashtags useful number of hashtags
 * @param pictures names of suitable renditions, the best first
 * @param films names of suitable renditions, the best first
 */
public record Network(String slug, String name, Limit limit, int hashtags, List<String> pictures, List<String> films) {
    public Network {
        pictures = List.copyOf(pictures);
        films = List.copyOf(films);
    }

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
}
