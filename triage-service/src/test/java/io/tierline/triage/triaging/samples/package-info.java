/** What triage decides about the tickets of {@code policies/samples}, against what an expert would. */
@NullMarked
package io.tierline.triage.triaging.samples;

import org.jspecify.annotations.NullMarked;
