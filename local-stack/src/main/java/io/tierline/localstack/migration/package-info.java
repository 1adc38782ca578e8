/** Putting open tickets under another version of their policy: asking for it, and telling what changed. */
@NullMarked
package io.tierline.localstack.migration;

import org.jspecify.annotations.NullMarked;
