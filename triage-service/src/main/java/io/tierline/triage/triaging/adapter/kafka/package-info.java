/** The topic {@code tickets}. */
@NullMarked
package io.tierline.triage.triaging.adapter.kafka;

import org.jspecify.annotations.NullMarked;
