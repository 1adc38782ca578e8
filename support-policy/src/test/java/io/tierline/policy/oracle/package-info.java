/**
 * A second, slow and obvious model of the five programmes, written from the published facts alone, and the
 * seeded comparisons that hold the engine to it. Nothing here uses the engine except {@code ProgrammesPropertyTest}.
 */
@NullMarked
package io.tierline.policy.oracle;

import org.jspecify.annotations.NullMarked;
