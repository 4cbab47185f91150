/**
 * Owns: having whole campaigns wait, go on and stop. Comes after: the plan. Hands over by: held and called off releases, and
 * what is taken back.
 */
@NullMarked
package vn.lantoa.campaign.halt;

import org.jspecify.annotations.NullMarked;
