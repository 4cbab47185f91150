package vn.lantoa.catalogue.search.saved;

import vn.lantoa.organisation.RandomToken;

/** A saved search with the secret part of its feed's address, which is shown this once. */
public record IssuedSearch(SavedSearch search, RandomToken token) {
    /** Issues a new secret of 64 hexadecimal digits. */
    static IssuedSearch of(SavedSearch search) {
        return new IssuedSearch(search, new RandomToken(RandomToken.fresh().derived("saved search")));
    }

    /** The path of the feed, without the extension of its format. */
    public String feed() {
        return "/feeds/saved-" + token.value();
    }
}
