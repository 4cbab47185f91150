package vn.lantoa.campaign.social;

import java.util.List;

/**
 * A social network and what it takes.
 *
 * @param hashtags the number of hashtags that are of use there
 * @param pictures names of renditions, the best first
 * @param films names of renditions, the best first
 */
public record Network(String slug, String name, Limit limit, int hashtags, List<String> pictures, List<String> films) {
    public Network {
        pictures = List.copyOf(pictures);
        films = List.copyOf(films);
    }

    /**
     * The length limit of a caption.
     *
     * @param link how long any address counts; 0 for as long as it is
     */
    public record Limit(int most, Counting counting, int link) {
        int length(String text, String address) {
            var length = counting.length(text);
            return link == 0 || !text.contains(address) ? length : length - counting.length(address) + link;
        }
    }
}
