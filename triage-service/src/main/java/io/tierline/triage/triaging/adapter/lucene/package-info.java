/** Text rules as Lucene queries, run over a ticket by Lucene Monitor. */
@NullMarked
package io.tierline.triage.triaging.adapter.lucene;

import org.jspecify.annotations.NullMarked;
