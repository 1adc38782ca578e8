/**
 * A second, slow and obvious model of the {@code sophos} programme, written from the published facts alone, and the
 * seeded comparisons that hold the engine to it. Nothing here uses the engine except {@code SophosPropertyTest}.
 */
@NullMarked
package io.tierline.policy.oracle;

import org.jspecify.annotations.NullMarked;
