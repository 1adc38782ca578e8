/** Tests of the mappings. */
@NullMarked
package io.tierline.escalation.clocks.model;

import org.jspecify.annotations.NullMarked;
