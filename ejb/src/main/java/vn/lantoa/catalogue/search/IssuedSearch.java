package vn.lantoa.catalogue.search;

import vn.lantoa.organisation.RandomToken;

/** Saved search with the secret part of its feed's address, which is shown only once. */
public record IssuedSearch(SavedSearch search, RandomToken token) {
    /** Creates a secret of 64 hexadecimal digits. */
    static IssuedSearch of(SavedSearch search) {
        return new IssuedSearch(search, new RandomToken(RandomToken.fresh().derived("saved search")));
    }

    /** Returns the path of the feed, without the extension of its format. */
    public String feed() {
        return "/feeds/saved-" + token.value();
    }
}
