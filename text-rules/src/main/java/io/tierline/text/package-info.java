/** Text rules as Lucene queries, run over a ticket by Lucene Monitor. */
@NullMarked
package io.tierline.text;

import org.jspecify.annotations.NullMarked;
