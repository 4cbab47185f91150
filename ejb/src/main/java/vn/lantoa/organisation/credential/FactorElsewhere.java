package vn.lantoa.organisation.credential;

import vn.lantoa.organisation.OfficerId;

/** Port to second factors that officers use outside the hub. A later stage implements it. */
public interface FactorElsewhere {
    /** Returns whether the officer has a second factor outside the hub. */
    boolean isOf(OfficerId officer);
}
