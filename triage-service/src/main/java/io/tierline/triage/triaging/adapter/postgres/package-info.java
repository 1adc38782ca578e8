/** The table of decisions. */
@NullMarked
package io.tierline.triage.triaging.adapter.postgres;

import org.jspecify.annotations.NullMarked;
