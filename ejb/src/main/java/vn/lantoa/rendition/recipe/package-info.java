/**
 * Owns: what is made of what, as data. Comes after: asset. Hands over by: {@link vn.lantoa.rendition.recipe.RenditionPlan}
 * and the recipes.
 */
@NullMarked
package vn.lantoa.rendition.recipe;

import org.jspecify.annotations.NullMarked;
