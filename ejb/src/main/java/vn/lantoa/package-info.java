/**
 * The domain of Lan Toả, as stages in the order of the workflow. Dependencies point left only; events travel right,
 * through the outbox.
 *
 * <pre>
 * kernel &lt;- outbox &lt;- audit &lt;- organisation &lt;- service &lt;- place &lt;- plan &lt;- asset &lt;- rendition &lt;- approval
 *        &lt;- release &lt;- catalogue &lt;- distribution &lt;- { press | embed | sms | bulletin } &lt;- campaign &lt;- coverage
 *        (platform: container glue, imported by no other package)
 * </pre>
 */
@NullMarked
package vn.lantoa;

import org.jspecify.annotations.NullMarked;
