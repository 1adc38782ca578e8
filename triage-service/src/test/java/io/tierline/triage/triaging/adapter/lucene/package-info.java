/** Tests of text rules. */
@NullMarked
package io.tierline.triage.triaging.adapter.lucene;

import org.jspecify.annotations.NullMarked;
