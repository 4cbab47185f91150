package vn.lantoa.organisation.factor;

import vn.lantoa.organisation.OfficerId;

/** The second factors that officers show elsewhere than at the hub, which a later stage knows of. */
public interface FactorElsewhere {
    /** True if this officer has one there. */
    boolean isOf(OfficerId officer);
}
