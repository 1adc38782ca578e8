/** The process that runs a stack: it starts everything, keeps it running and ends it. */
@NullMarked
package io.tierline.localstack.supervisor;

import org.jspecify.annotations.NullMarked;
