/** Tests of rehearsals. */
@NullMarked
package vn.lantoa.campaign.rehearsal;

import org.jspecify.annotations.NullMarked;
